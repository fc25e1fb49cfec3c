package cymru.canfod.search.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Web pages; scripts are not run and nothing is fetched. */
final class WebText {

	private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template");

	private WebText() {
	}

	static List<TextParagraph> paragraphs(byte[] bytes) throws IOException {
		return paragraphs(Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.htmlParser().setTrackPosition(true)));
	}

	static List<TextParagraph> paragraphs(String html) throws IOException {
		return paragraphs(Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true)));
	}

	private static List<TextParagraph> paragraphs(Document document) throws IOException {
		Blocks blocks = new Blocks();
		document.body().traverse(blocks);
		blocks.close(1);
		Gathering gathering = new Gathering();
		for (TextParagraph block : blocks.found) {
			gathering.add(block.place(), block.text());
		}
		return gathering.paragraphs();
	}

	/** Text is in one paragraph until a block begins or ends. */
	@NonNullByDefault({})
	private static final class Blocks implements NodeVisitor {
		private final List<TextParagraph> found = new ArrayList<>();
		private final StringBuilder text = new StringBuilder();
		private int line = 1;

		@Override
		public void head(Node node, int depth) {
			if (node instanceof TextNode words && !isUnread(node)) {
				if (text.isEmpty() && !words.isBlank()) {
					line = Math.max(1, words.sourceRange().start().lineNumber());
				}
				text.append(words.getWholeText());
			} else if (isBlock(node)) {
				close(line);
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (isBlock(node)) {
				close(line);
			}
		}

		void close(int place) {
			if (!text.toString().isBlank()) {
				found.add(new TextParagraph(place, text.toString()));
			}
			text.setLength(0);
		}

		private static boolean isBlock(Node node) {
			return node instanceof Element element && (element.isBlock() || element.normalName().equals("br") || element.normalName().equals("td"));
		}

		private static boolean isUnread(Node node) {
			return node.parentNode() instanceof Element parent && UNREAD.contains(parent.normalName());
		}
	}
}
