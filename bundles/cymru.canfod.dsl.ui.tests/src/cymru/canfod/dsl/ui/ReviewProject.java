package cymru.canfod.dsl.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.ReviewSessions;

/** A small review in a project of its own. */
public final class ReviewProject {

	public static final String FRAME = """
			review small "A small review" / "Adolygiad bach"
			  scheme estyn-2023
			theme t "Theme" / "Thema"
			  proposition secure "is secure" / "yn sicr"
			chapter c "Chapter" / "Pennod"
			provider S1 "Ysgol Un" primary in Gwynedd region north medium welsh
			provider S2 "Ysgol Dau" primary in Powys region mid medium english
			provider S3 "Ysgol Tri" primary in Gwynedd region north medium welsh
			provider S4 "Ysgol Pedwar" secondary in Powys region mid medium english
			provider S5 "Ysgol Pump" secondary in Powys region mid medium english
			group schools "schools" / "ysgolion" = primary, secondary
			""";

	/** Four of five are secure. */
	public static final String VISITS = """
			visit S1 on 2023-02-01 with head
			  head "Yes."
			    yes secure
			visit S2 on 2023-02-02 with head
			  head "Yes, too."
			    yes secure
			visit S3 on 2023-02-03 with head
			  head "Sure."
			    yes secure
			visit S4 on 2023-02-04 with head
			  head "Very."
			    yes secure
			visit S5 on 2023-02-05 with head
			  head "Not at all."
			    no secure
			""";

	public static final String FINDINGS = """
			finding D1 in c
			  "[Many schools](schools: secure) are secure."
			  cy "Mae [llawer o ysgolion](schools: secure) yn sicr."
			""";

	private final IProject project;

	/** Made anew. */
	public ReviewProject(String name) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
		put("review.canfod", FRAME);
		put("visits.canfod", VISITS);
		put("findings.canfod", FINDINGS);
	}

	/** Writes a file as another program does that the workspace knows of. */
	public void put(String path, String text) throws CoreException {
		file(path).write(text.getBytes(StandardCharsets.UTF_8), true, false, false, new NullProgressMonitor());
	}

	public String onDisk(String path) {
		try {
			return Files.readString(file(path).getLocation().toPath());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public IFile file(String path) {
		return project.getFile(path);
	}

	public ReviewSession session() {
		return PlatformUI.getWorkbench().getService(ReviewSessions.class).session(project.getLocation().toPath());
	}

	public void delete() throws CoreException {
		PlatformUI.getWorkbench().getService(ReviewSessions.class).close(project.getLocation().toPath());
		project.delete(true, true, new NullProgressMonitor());
	}
}
