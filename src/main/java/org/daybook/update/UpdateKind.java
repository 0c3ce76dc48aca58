package org.daybook.update;

import java.util.Locale;

/// The kind of payload of an update file.
public enum UpdateKind {
    /// The program's folder, as `tar.gz`: for a folder on a stick or among a user's own files.
    FOLDER,
    /// A package for Debian, Ubuntu or Mint.
    DEB,
    /// A Windows installer.
    MSI,
    /// A macOS disk image.
    DMG;

    /// Returns its code in the file.
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
