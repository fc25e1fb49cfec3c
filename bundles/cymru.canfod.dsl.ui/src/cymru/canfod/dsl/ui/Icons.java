package cymru.canfod.dsl.ui;

import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The editor's icons by what they stand for. */
public final class Icons {

	private static final String BUNDLE = "cymru.canfod.dsl.ui";

	/** What shares an icon with something else. */
	private static final Map<String, String> SHARED = Map.ofEntries(Map.entry("proposition", "statement"), Map.entry("criterion", "statement"),
			Map.entry("kind", "group"), Map.entry("population", "group"), Map.entry("judgement", "passage"), Map.entry("checklist", "theme"),
			Map.entry("scheme", "term"), Map.entry("count", "term"), Map.entry("cameo", "finding"), Map.entry("section", "finding"),
			Map.entry("recommendation", "finding"), Map.entry("chapter", "theme"), Map.entry("glossary", "theme"), Map.entry("review", "evidence"),
			Map.entry("other", "theme"), Map.entry("value", "keyword"));

	private Icons() {
	}

	/** The icon for the name of a kind of outline entry or proposal; owned by the platform. */
	public static @Nullable Image image(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		var file = SHARED.getOrDefault(lower, lower);
		var key = BUNDLE + "." + file;
		var images = JFaceResources.getImageRegistry();
		if (images.getDescriptor(key) == null) {
			images.put(key, ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + file + ".svg").orElseGet(ImageDescriptor::getMissingImageDescriptor));
		}
		return images.get(key);
	}
}
