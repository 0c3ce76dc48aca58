package org.daybook.vault;

/// The bytes do not match the format: plain damage, or a foreign file.
final class DamagedBytes extends Exception {
    DamagedBytes() {
        super("the bytes do not follow the format");
    }
}
