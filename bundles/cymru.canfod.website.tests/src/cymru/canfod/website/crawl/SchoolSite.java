package cymru.canfod.website.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** An invented school's site, as the folder {@code sites} describes it: for each address a line {@code == address directives}, then the page. */
record SchoolSite(String name, Map<String, Answer> answers) {

	/** The sites of the folder. */
	static final List<String> NAMES = List.of("derwen", "brynglas", "castell", "aberwen", "llanfair", "pontnewydd", "coedmor", "maesgwyn",
			"yrefail", "hafod", "glanmor", "porthdu", "trefor", "cwmteg", "gwaun", "bethel", "tanydderw", "rhosddu", "yffin");

	/**
	 * @param body begins with this
	 * @param special how it goes on: huge, slow, calendar, tls-only, or empty
	 */
	record Answer(int status, String location, String type, byte[] body, String special) {
	}

	static SchoolSite read(String name) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		for (String part : ("\n" + text(name + ".site")).split("\n== ")) {
			if (!part.isBlank() && !part.startsWith("\n#")) {
				int end = part.indexOf('\n') < 0 ? part.length() : part.indexOf('\n');
				String[] line = part.substring(0, end).split(" ", 2);
				answers.put(line[0], answer(line.length > 1 ? line[1] : "", part.substring(Math.min(part.length(), end + 1))));
			}
		}
		return new SchoolSite(name, answers);
	}

	/** What is right to say of the site, by criterion. */
	static Map<String, String> rightAnswers(String name) {
		return text(name + ".answers").lines().map(line -> line.split(" ")).collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> b, LinkedHashMap::new));
	}

	String host() {
		return name + ".example";
	}

	String home() {
		return (answers.getOrDefault("/", answers.values().iterator().next()).special.equals("tls-only") ? "https://" : "http://") + host() + "/";
	}

	static String text(String file) {
		try (InputStream in = Objects.requireNonNull(SchoolSite.class.getResourceAsStream("/sites/" + file), file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Answer answer(String directives, String body) {
		int status = 200;
		String location = "";
		String type = "text/html";
		String special = "";
		Charset charset = StandardCharsets.UTF_8;
		for (String directive : Stream.of(directives.split(" ")).filter(word -> !word.isEmpty()).toList()) {
			if (directive.matches("\\d{3}")) {
				status = Integer.parseInt(directive);
			} else if (directive.startsWith("/") || directive.startsWith("http")) {
				location = directive;
			} else if (directive.startsWith("type=")) {
				type = directive.substring("type=".length());
			} else if (directive.startsWith("charset=")) {
				charset = Charset.forName(directive.substring("charset=".length()));
			} else {
				special = directive;
			}
		}
		boolean isPdf = special.equals("pdf");
		return new Answer(status, location, isPdf ? "application/pdf" : type, isPdf ? pdf(body) : body.getBytes(charset), special);
	}

	static byte[] pdf(String text) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), 10);
				content.setLeading(14);
				content.newLineAtOffset(50, 740);
				for (String line : text.split("\n")) {
					content.showText(line);
					content.newLine();
				}
				content.endText();
			}
			document.save(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
