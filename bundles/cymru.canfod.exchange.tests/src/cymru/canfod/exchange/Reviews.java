package cymru.canfod.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.folder.ReviewFolder;
import cymru.canfod.tally.Review;

/** Small reviews for tests, written in the language. */
final class Reviews {

	static final String FRAME = """
			review r "A review" / "Adolygiad"
			provider S01 "Ysgol Tŷ Gwyn" primary region north-wales
			provider S02 "Ysgol Sampl" secondary
			provider S03 "=Sampl" secondary
			checklist sites "Websites" / "Gwefannau"
			  criterion home-link "mentions it on the home page" / "yn sôn amdano ar yr hafan" yes-no
			  criterion tribunal "explains the tribunal" / "yn esbonio'r tribiwnlys" yes-no
			  criterion clicks "clicks to the page" / "cliciau i'r dudalen" count
			  criterion how "how it is put in context" / "sut y'i gosodir" text
			""";
	static final String LOOKS = """
			website S01 on 2023-03-20 by inspector-1 using sites
			  home-link yes "https://s01.example/ady" "ŵyr pawb, \\"yn glir\\""
			  tribunal cannot-tell "the page did not load"
			  clicks 2 accepted-by inspector-1
			  how "=HYPERLINK(\\"http://x.example\\")"
			website S02 on 2023-03-21 by inspector-2 using sites
			  home-link no
			  tribunal not-applicable
			  how "'=quoted already"
			""";

	private Reviews() {
	}

	/** The review with that evidence. */
	static Review of(Path folder, String looks) throws IOException {
		Files.writeString(folder.resolve("review.canfod"), FRAME);
		Files.writeString(folder.resolve("looks.canfod"), looks);
		Review review = new ReviewFolder(folder, new FileReader()).read(null);
		if (!review.complete()) {
			throw new IllegalStateException(review.issues().toString());
		}
		return review;
	}
}
