package org.daybook.update;

import java.util.Locale;

/// What an update file carries.
public enum UpdateKind {
    /// The program's folder, as `tar.gz`: for a folder on a stick or in somebody's own files.
    FOLDER,
    /// A package of Debian, Ubuntu or Mint.
    DEB,
    /// An installer of Windows.
    MSI,
    /// A disk image of macOS.
    DMG;

    /// As it stands in the file.
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
