package cymru.canfod.dsl;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.inject.Injector;

import cymru.canfod.model.EvidencePackage;

/** Sets the language up where no extension registry does. */
@NonNullByDefault({})
public class CanfodStandaloneSetup extends CanfodStandaloneSetupGenerated {

	@Override
	public void register(Injector injector) {
		EPackage.Registry.INSTANCE.putIfAbsent(EvidencePackage.eNS_URI, EvidencePackage.eINSTANCE);
		super.register(injector);
	}
}
