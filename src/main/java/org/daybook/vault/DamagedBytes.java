package org.daybook.vault;

/// These bytes are not what the format says: plain damage, or not our file.
final class DamagedBytes extends Exception {
    DamagedBytes() {
        super("the bytes do not follow the format");
    }
}
