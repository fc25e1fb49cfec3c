package cymru.canfod.report.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.birt.report.model.api.EmbeddedImageHandle;
import org.eclipse.birt.report.model.api.ImageHandle;
import org.eclipse.birt.report.model.api.PropertyHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.EmbeddedImage;

import cymru.canfod.report.chart.Drawing;
import cymru.canfod.report.chart.Picture;

/** The drawings of a design, each once: as pictures in a Word file, for which BIRT knows no SVG, and as places for them in a PDF. */
final class Pictures {

	private static final String NAME = "drawing";

	private final PropertyHandle images;
	private final List<EmbeddedImageHandle> embedded = new ArrayList<>();
	private final Map<Drawing, Integer> numbers = new LinkedHashMap<>();

	Pictures(ReportDesignHandle design) {
		this.images = design.getPropertyHandle(ReportDesignHandle.IMAGES_PROP);
	}

	void add(ImageHandle image, Drawing drawing) throws SemanticException {
		int next = numbers.size();
		image.setImageName(NAME + numbers.computeIfAbsent(drawing, first -> next));
	}

	/** Makes all drawings places to be drawn in, and returns the drawings by their number. */
	List<Drawing> usePlaces() throws SemanticException {
		for (int number : numbers.values()) {
			embed(number, PdfDrawings.place(number));
		}
		return new ArrayList<>(numbers.keySet());
	}

	/** Makes all drawings pixels and returns how many different ones there are. */
	int usePixels() throws SemanticException {
		for (Map.Entry<Drawing, Integer> drawing : numbers.entrySet()) {
			embed(drawing.getValue(), Picture.png(drawing.getKey()));
		}
		return numbers.size();
	}

	private void embed(int number, byte[] content) throws SemanticException {
		if (number < embedded.size()) {
			embedded.get(number).setData(content);
			return;
		}
		EmbeddedImage image = StructureFactory.createEmbeddedImage();
		image.setName(NAME + number);
		image.setType(DesignChoiceConstants.IMAGE_TYPE_IMAGE_PNG);
		image.setData(content);
		embedded.add((EmbeddedImageHandle) images.addItem(image));
	}
}
