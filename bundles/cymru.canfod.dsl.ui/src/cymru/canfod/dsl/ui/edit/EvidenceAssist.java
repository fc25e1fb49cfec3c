package cymru.canfod.dsl.ui.edit;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.assist.Completion;
import cymru.canfod.dsl.ide.text.Tokens;
import cymru.canfod.dsl.ui.OpenFiles;

/** Proposes words, ids and terms; by itself behind the signs that begin a part of a claim. */
public final class EvidenceAssist implements IContentAssistProcessor {

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		return OpenFiles.of(viewer.getDocument()).map(file -> {
			var source = file.source();
			var completion = new Completion(source, Tokens.of(source.text()), InterfaceLanguage.current());
			return completion.at(offset).stream().map(p -> new WordProposal(p, offset)).toArray(ICompletionProposal[]::new);
		}).orElseGet(() -> new ICompletionProposal[0]);
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '[', '(', ':' };
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
