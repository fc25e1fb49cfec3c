package cymru.canfod.report.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.birt.report.model.api.ImageHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.EmbeddedImage;

import cymru.canfod.report.chart.Drawing;
import cymru.canfod.report.chart.Picture;
import cymru.canfod.report.chart.Vector;

/** The drawings of a design. They go into a PDF as SVG, which stays sharp, and into a Word file, for which BIRT knows no SVG, as PNG. */
final class Pictures {

	private final ReportDesignHandle design;
	private final Map<ImageHandle, Drawing> shown = new LinkedHashMap<>();
	private final Map<Drawing, String> vectors = new LinkedHashMap<>();
	private final Map<Drawing, String> pixels = new LinkedHashMap<>();
	private String blank = "";

	Pictures(ReportDesignHandle design) {
		this.design = design;
	}

	void add(ImageHandle image, Drawing drawing) {
		shown.put(image, drawing);
	}

	/** Makes all drawings blanks of the same size, to see where pages end. */
	void useBlanks() throws SemanticException {
		if (blank.isEmpty()) {
			blank = embed("blank", DesignChoiceConstants.IMAGE_TYPE_IMAGE_PNG, Picture.png(new Drawing(1, 1, "", List.of())));
		}
		for (ImageHandle image : shown.keySet()) {
			image.setImageName(blank);
		}
	}

	/** Makes all drawings vectors and returns how many different ones there are. */
	int useVectors() throws SemanticException {
		for (Map.Entry<ImageHandle, Drawing> image : shown.entrySet()) {
			if (!vectors.containsKey(image.getValue())) {
				vectors.put(image.getValue(), embed("vector" + vectors.size(), DesignChoiceConstants.IMAGE_TYPE_IMAGE_SVG, Vector.svg(image.getValue())));
			}
			image.getKey().setImageName(vectors.get(image.getValue()));
		}
		return vectors.size();
	}

	/** Makes all drawings pixels and returns how many different ones there are. */
	int usePixels() throws SemanticException {
		for (Map.Entry<ImageHandle, Drawing> image : shown.entrySet()) {
			if (!pixels.containsKey(image.getValue())) {
				pixels.put(image.getValue(), embed("pixels" + pixels.size(), DesignChoiceConstants.IMAGE_TYPE_IMAGE_PNG, Picture.png(image.getValue())));
			}
			image.getKey().setImageName(pixels.get(image.getValue()));
		}
		return pixels.size();
	}

	private String embed(String name, String type, byte[] content) throws SemanticException {
		EmbeddedImage image = StructureFactory.createEmbeddedImage();
		image.setName(name);
		image.setType(type);
		image.setData(content);
		design.addImage(image);
		return name;
	}
}
