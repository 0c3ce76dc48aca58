package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/// Access of others on this computer to the folder of a store.
public enum FolderAccess {
    /// None, as far as the system reports; also if it has no permissions of this kind (Windows).
    OWNER_ALONE,
    /// Others had access until now.
    CLOSED,
    /// Others have access, and it cannot be removed: a disk without permissions, or somebody else's folder.
    OPEN;

    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);
    private static final Set<PosixFilePermission> OF_THE_GROUP = Set.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    /// Closes a folder to others. A group with write access was granted it on purpose, and keeps it.
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
