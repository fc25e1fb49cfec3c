package cymru.canfod.workbench.explorer;

import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

import cymru.canfod.workbench.Messages;

/** The platform's outline of the text that is being edited, in our words. */
public final class TextOutline extends ContentOutline {

	@Override
	protected IPage createDefaultPage(PageBook book) {
		var page = new MessagePage();
		initPage(page);
		page.createControl(book);
		page.setMessage(Messages.OUTLINE_EMPTY.text());
		return page;
	}
}
