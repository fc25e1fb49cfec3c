package cymru.canfod.workbench.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.ReviewSessions;
import cymru.canfod.dsl.ide.session.SessionListener;
import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** The reviews of the workspace, while projects come and go. */
@NonNullByDefault({})
class WorkspaceReviewsTest {

	private final Sessions sessions = new Sessions();
	private final WorkspaceReviews reviews = new WorkspaceReviews(sessions);
	private IProject project;

	@BeforeEach
	void oneReview() throws CoreException {
		Workbench.startAnew();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("gwag");
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void stop() {
		reviews.stop();
	}

	@Test
	void aReviewThatIsDeletedIsEnded() throws CoreException {
		assertEquals(List.of("gwag"), reviews.all().stream().map(review -> review.project().getName()).toList());
		assertEquals(1, sessions.open().size());
		delete();
		assertEquals(List.of(), sessions.open());
		assertEquals(List.of(), reviews.all());
	}

	@Test
	void aReviewThatIsDeletedWhileTheReviewsAreListedLeavesNoSessionToTheNextOfItsName() throws CoreException {
		sessions.meanwhile = this::delete;
		reviews.all();
		assertEquals(List.of(), sessions.open());
		assertTrue(sessions.made.getFirst().isClosed());
		project.create(null);
		project.open(null);
		sessions.meanwhile = () -> { };
		ReviewSession anew = reviews.all().getFirst().session();
		assertEquals(List.of(anew), List.copyOf(sessions.open()));
		assertEquals(2, sessions.made.size());
	}

	/** A computer that loses its power ends nothing properly. */
	@Test
	void aReviewIsKnownToTheWorkspaceAsSoonAsItIsOpen() throws CoreException, IOException {
		delete();
		project = ReviewProjects.open(Files.createDirectory(ReviewProjects.folder("newydd")), null);
		Path kept = ResourcesPlugin.getWorkspace().getRoot().getLocation().append(".metadata/.plugins/org.eclipse.core.resources").toPath();
		Ui.until("it is kept", () -> isKept(kept, "newydd"));
		delete();
	}

	private static boolean isKept(Path kept, String name) {
		try (var files = Files.newDirectoryStream(kept, "*.snap")) {
			boolean known = false;
			for (Path file : files) {
				known |= new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(name);
			}
			return known;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void delete() {
		try {
			project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Sessions that read nothing; something else happens while one is being opened. */
	private static final class Sessions implements ReviewSessions {

		private final List<ReviewSession> made = new ArrayList<>();
		private Runnable meanwhile = () -> { };

		@Override
		public ReviewSession session(Path root) {
			var known = open().stream().filter(session -> session.root().equals(root)).findFirst();
			if (known.isPresent()) {
				return known.get();
			}
			var session = new ReviewSession(root, FileReader.caching());
			made.add(session);
			meanwhile.run();
			return session;
		}

		@Override
		public Optional<ReviewSession> containing(Path file) {
			return open().stream().filter(session -> file.startsWith(session.root())).findFirst();
		}

		@Override
		public Collection<ReviewSession> open() {
			return made.stream().filter(session -> !session.isClosed()).toList();
		}

		@Override
		public void close(Path root) {
			open().stream().filter(session -> session.root().equals(root)).forEach(ReviewSession::close);
		}

		@Override
		public void addListener(SessionListener listener) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void removeListener(SessionListener listener) {
			throw new UnsupportedOperationException();
		}
	}
}
