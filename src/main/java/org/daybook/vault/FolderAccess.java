package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/// Who else on this computer reaches the folder of a store.
public enum FolderAccess {
    /// Nobody, as far as the system tells; also where it keeps no permissions of this kind (Windows).
    OWNER_ALONE,
    /// Others did until now.
    CLOSED,
    /// Others do, and it cannot be closed: a disk that keeps no permissions, or a folder of somebody else.
    OPEN;

    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);
    private static final Set<PosixFilePermission> OF_THE_GROUP = Set.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    /// Closes a folder to others. A group that may write into it was let in on purpose, and stays.
    static FolderAccess close(StoreFolder folder) {
        var view = Files.getFileAttributeView(folder.path(), PosixFileAttributeView.class);
        if (view == null) {
            return OWNER_ALONE;
        }
        try {
            var before = view.readAttributes().permissions();
            var closed = closed(before);
            if (closed.equals(before)) {
                return OWNER_ALONE;
            }
            view.setPermissions(closed);
            return view.readAttributes().permissions().equals(closed) ? CLOSED : OPEN;
        } catch (IOException e) {
            return OPEN;
        }
    }

    private static Set<PosixFilePermission> closed(Set<PosixFilePermission> before) {
        var closed = EnumSet.copyOf(before);
        closed.removeAll(OF_OTHERS);
        if (!before.contains(PosixFilePermission.GROUP_WRITE)) {
            closed.removeAll(OF_THE_GROUP);
        }
        return closed;
    }
}
