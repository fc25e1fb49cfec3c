package cymru.canfod.workbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** What a window that was restored says of its tabs. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class ModelLabelsTest {

	/** The tab of a text that has not been shown since the start looks as it will when it is. */
	@Test
	void aTextHasThePictureOfItsKind() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("aln-review");
		MWindow window = Ui.page().getWorkbenchWindow().getService(MWindow.class);
		ModelLabels.renew(PlatformUI.getWorkbench(), window);
		EModelService model = PlatformUI.getWorkbench().getService(EModelService.class);
		List<MPart> texts = model.findElements(window, null, MPart.class, List.of("Editor"));
		assertEquals(List.of("platform:/plugin/cymru.canfod.dsl.ui/icons/evidence.svg"), texts.stream().map(MPart::getIconURI).toList());
	}
}
