package cymru.canfod.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.Constants;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.service.AllRulesCache;
import org.eclipse.xtext.service.GrammarProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import com.google.inject.name.Named;

import cymru.canfod.model.EvidencePackage;

/** Reads the grammar from its bundle, straight from the stream: the resource set and the address look-up that Xtext has for it are slow in a cold process. */
@Singleton
@NonNullByDefault({})
class CompiledGrammar extends GrammarProvider {

	@Inject
	CompiledGrammar(@Named(Constants.LANGUAGE_NAME) String language) {
		super(language, XtextResourceSet::new);
	}

	@Override
	public Grammar getGrammar(Object requestor) {
		return Read.GRAMMAR;
	}

	/** One for all injectors, so that what one of them parsed another can make sense of. */
	private static final class Read {
		private static final Grammar GRAMMAR = read("Canfod.xtextbin");

		private static Grammar read(String file) {
			var resources = new ResourceSetImpl();
			resources.getPackageRegistry().put(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
			resources.getPackageRegistry().put(EvidencePackage.eNS_URI, EvidencePackage.eINSTANCE);
			Resource resource = new BinaryGrammarResourceFactoryImpl().createResource(URI.createURI("classpath:/" + file));
			resources.getResources().add(resource);
			try (InputStream stream = CompiledGrammar.class.getResourceAsStream(file)) {
				resource.load(stream, Map.of());
			} catch (IOException e) {
				throw new UncheckedIOException("A bundle of Canfod itself cannot be read", e);
			}
			EcoreUtil.resolveAll(resource);
			var grammar = (Grammar) resource.getContents().get(0);
			new AllRulesCache(grammar).attachToEmfObject(grammar);
			return grammar;
		}
	}
}
