package org.daybook.update;

import java.util.Locale;

/// The system and processor for which a program is built.
///
/// @param name for example `linux-x64`, `windows-x64`, `mac-arm64`
record TargetPlatform(String name) {
    /// Returns the platform of the running program.
    static TargetPlatform ofThisComputer() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /// @param system    the value of the system property `os.name`
    /// @param processor the value of `os.arch`
    static TargetPlatform of(String system, String processor) {
        var known = system.toLowerCase(Locale.ROOT);
        var first = known.startsWith("windows") ? "windows" : known.startsWith("mac") ? "mac" : "linux";
        var second = switch (processor) {
            case "amd64", "x86_64" -> "x64";
            case "aarch64" -> "arm64";
            default -> processor.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        };
        return new TargetPlatform(first + "-" + second);
    }
}
