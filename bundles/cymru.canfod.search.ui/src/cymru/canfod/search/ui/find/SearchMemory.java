package cymru.canfod.search.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import cymru.canfod.search.ui.Messages;

/** The queries of this workspace that were asked before, and those that somebody has given a name. */
public final class SearchMemory {

	private static final int MOST_REMEMBERED = 20;
	private static final String ASKED = "asked";
	private static final String SAVED = "saved";

	private SearchMemory() {
	}

	/** The queries that were asked, the last one first. */
	public static List<String> asked() {
		Preferences node = node(ASKED);
		List<String> asked = new ArrayList<>();
		for (int i = 0; i < MOST_REMEMBERED; i++) {
			String query = node.get(Integer.toString(i), "");
			if (!query.isEmpty()) {
				asked.add(query);
			}
		}
		return asked;
	}

	/** Remembers a query as the last one. */
	public static void remember(String query) {
		String asked = query.strip();
		List<String> all = asked();
		if (asked.isEmpty() || !all.isEmpty() && all.getFirst().equals(asked)) {
			return;
		}
		all.remove(asked);
		all.addFirst(asked);
		Preferences node = node(ASKED);
		for (int i = 0; i < Math.min(all.size(), MOST_REMEMBERED); i++) {
			node.put(Integer.toString(i), all.get(i));
		}
		keep(node);
	}

	/** The saved queries by their names, in order. */
	public static Map<String, String> saved() {
		Map<String, String> saved = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		Preferences node = node(SAVED);
		try {
			for (String name : node.keys()) {
				saved.put(name, node.get(name, ""));
			}
		} catch (BackingStoreException e) {
			failed(e);
		}
		return saved;
	}

	/** Saves a query under a name; what had that name before is replaced. */
	public static void save(String name, String query) {
		Preferences node = node(SAVED);
		node.put(name, query);
		keep(node);
	}

	/** Forgets a saved query. */
	public static void forget(String name) {
		Preferences node = node(SAVED);
		node.remove(name);
		keep(node);
	}

	private static Preferences node(String name) {
		return InstanceScope.INSTANCE.getNode("cymru.canfod.search.ui").node(name);
	}

	private static void keep(Preferences node) {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			failed(e);
		}
	}

	private static void failed(BackingStoreException e) {
		ILog.of(SearchMemory.class).error(Messages.QUERIES_NOT_KEPT.text(), e);
	}
}
