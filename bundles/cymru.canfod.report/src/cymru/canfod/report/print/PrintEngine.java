package cymru.canfod.report.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.DocxRenderOption;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IPDFRenderOption;
import org.eclipse.birt.report.engine.api.IRenderOption;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.PDFRenderOption;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.birt.report.model.api.DesignConfig;
import org.eclipse.birt.report.model.api.IDesignEngine;
import org.eclipse.birt.report.model.api.IDesignEngineFactory;
import org.eclipse.birt.report.model.api.ReportDesignHandle;

import com.ibm.icu.util.ULocale;

import cymru.canfod.quantifier.Language;

/** BIRT, started once: its font configuration belongs to the whole process. */
final class PrintEngine {

	private final IReportEngine engine;
	private final IDesignEngine designs;

	PrintEngine() throws IOException, BirtException {
		var configuration = new EngineConfig();
		configuration.setLogConfig(null, Level.WARNING);
		configuration.setFontConfig(FontFolder.prepare().toUri().toURL());
		Platform.startup(configuration);
		engine = ((IReportEngineFactory) Platform.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY))
				.createReportEngine(configuration);
		designs = ((IDesignEngineFactory) Platform.createFactoryObject(IDesignEngineFactory.EXTENSION_DESIGN_ENGINE_FACTORY))
				.createDesignEngine(new DesignConfig());
	}

	/** An empty design; close it when it is rendered. */
	ReportDesignHandle design() {
		return designs.newSessionHandle(ULocale.ENGLISH).createDesign();
	}

	byte[] pdf(ReportDesignHandle design, Language language) throws BirtException {
		var option = new PDFRenderOption();
		option.setOutputFormat(IRenderOption.OUTPUT_FORMAT_PDF);
		option.setOption(IPDFRenderOption.PDF_WORDBREAK, true);
		return render(design, language, option);
	}

	byte[] docx(ReportDesignHandle design, Language language) throws BirtException {
		var option = new DocxRenderOption();
		option.setOutputFormat("docx");
		return render(design, language, option);
	}

	/** Renders into memory: BIRT does not tell when a disk is full. */
	private byte[] render(ReportDesignHandle design, Language language, RenderOption option) throws BirtException {
		var bytes = new ByteArrayOutputStream();
		option.setOutputStream(bytes);
		IRunAndRenderTask task = engine.createRunAndRenderTask(engine.openReportDesign(design));
		try {
			task.setLocale(Locale.forLanguageTag(language.tag() + "-GB"));
			task.setRenderOption(option);
			task.run();
			List<?> errors = task.getErrors();
			if (!errors.isEmpty()) {
				throw new PrintFault(String.valueOf(errors.getFirst()));
			}
		} finally {
			task.close();
		}
		return bytes.toByteArray();
	}
}
