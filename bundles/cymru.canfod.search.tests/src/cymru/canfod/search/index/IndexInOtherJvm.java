package cymru.canfod.search.index;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.queries.intervals.Intervals;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.tartarus.snowball.SnowballStemmer;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Review;

/** Indexing in a process of its own, which can be killed. */
final class IndexInOtherJvm {

	private static final int BETWEEN_COMMITS = 7;

	private IndexInOtherJvm() {
	}

	/** @param arguments the folder of the index, the number of the first file, and how many there are */
	public static void main(String[] arguments) throws IOException {
		try (SearchIndex index = SearchIndex.open(Path.of(arguments[0])); FileOutputStream said = new FileOutputStream(FileDescriptor.out)) {
			int count = Integer.parseInt(arguments[2]);
			for (int i = Integer.parseInt(arguments[1]); i < count; i++) {
				index.update(file(i));
				if (i % BETWEEN_COMMITS == 0) {
					index.commit();
					said.write((i + "\n").getBytes(StandardCharsets.US_ASCII));
				}
			}
		}
	}

	/** The n-th file: nobody else has its last word. */
	static Source file(int number) {
		return Entries.source("visits/V" + number + ".canfod", "The pupils know what they need and whom to ask", "Mae'r disgyblion yn gwybod beth sydd ei angen", "word" + number);
	}

	static Process start(Path folder, int first, int count) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(), IndexInOtherJvm.class.getName(), folder.toString(),
				Integer.toString(first), Integer.toString(count)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static String classPath() {
		return Stream.of(IndexInOtherJvm.class, SearchIndex.class, Review.class, Language.class, IndexWriter.class, SnowballStemmer.class, Intervals.class, IProgressMonitor.class, NLS.class)
				.map(IndexInOtherJvm::place).distinct().collect(Collectors.joining(System.getProperty("path.separator")));
	}

	private static String place(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		try {
			return Path.of(URI.create(source.getLocation().toString().replace(" ", "%20"))).toRealPath().toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<Source> files(int count) {
		return Stream.iterate(0, number -> number + 1).limit(count).map(IndexInOtherJvm::file).toList();
	}
}
