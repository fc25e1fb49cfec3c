package cymru.canfod.website.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.netpreserve.jwarc.MessageHeaders;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.NoteCode;

/** What Canfod itself writes into metadata records ({@code application/warc-fields}): where a visit began and that it ended, and notes. */
final class Fields {
	private static final String BEGAN = "canfod-began";
	private static final String ENDED = "canfod-ended";
	private static final String NOTE = "canfod-note";
	private static final String WORD = "canfod-word";

	private Fields() {
	}

	static Map<String, List<String>> began() {
		return Map.of(BEGAN, List.of("1"));
	}

	static Map<String, List<String>> ended() {
		return Map.of(ENDED, List.of("1"));
	}

	static Map<String, List<String>> of(CrawlNote note) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put(NOTE, List.of(note.code().name()));
		if (!note.words().isEmpty()) {
			fields.put(WORD, note.words().stream().map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8)).toList());
		}
		return fields;
	}

	/** Empty for a code of a newer Canfod. */
	private static Optional<NoteCode> code(String name) {
		return Stream.of(NoteCode.values()).filter(code -> code.name().equals(name)).findAny();
	}

	static void tell(byte[] block, URI target, SavedVisitor visitor) throws IOException {
		MessageHeaders fields = MessageHeaders.parse(Channels.newChannel(new ByteArrayInputStream(block)));
		if (fields.first(BEGAN).isPresent()) {
			visitor.began(target);
		}
		if (fields.first(ENDED).isPresent()) {
			visitor.ended();
		}
		fields.first(NOTE).flatMap(Fields::code).ifPresent(code -> visitor.noted(new CrawlNote(code, target,
				fields.all(WORD).stream().map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8)).toList())));
	}
}
