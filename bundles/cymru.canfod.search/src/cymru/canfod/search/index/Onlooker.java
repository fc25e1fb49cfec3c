package cymru.canfod.search.index;

/** Somebody who looks into an index while much is being indexed. Asked and told by several threads, never by two at once that more can be found. */
public interface Onlooker {

	/** Nobody: what is indexed is found at the end. */
	Onlooker NOBODY = new Onlooker() {
		@Override
		public boolean isWaiting() {
			return false;
		}

		@Override
		public void finds() {
			// nobody is told
		}
	};

	/** Whether what was indexed so far is to be found now; asked after every file. It costs some milliseconds, and pieces of the index that are to be joined later. */
	boolean isWaiting();

	/** More can be found than before. */
	void finds();
}
