package cymru.canfod.dsl.ui.saving;

import cymru.canfod.dsl.ide.saving.DiskState;

/**
 * What the disk holds of an open document, as far as we read or wrote it.
 *
 * @param stamp that of the workspace's file when the platform read it: as long as the file bears it, the platform has nothing to read again
 */
record OnDisk(DiskState state, long stamp) {
}
