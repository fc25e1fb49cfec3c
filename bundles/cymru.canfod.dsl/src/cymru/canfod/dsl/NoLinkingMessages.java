package cymru.canfod.dsl;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;

/** Says nothing of references that a single resource cannot resolve: the tally reports unknown ids for the review as a whole. */
@NonNullByDefault({})
public class NoLinkingMessages extends LinkingDiagnosticMessageProvider {

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		return null;
	}
}
