package org.daybook.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Refusal;

/// The program as it lies on this computer.
///
/// @param root   its folder
/// @param layout of that folder
record Installation(Path root, ImageLayout layout) {
    private static final List<Path> OF_THE_SYSTEM = List.of(Path.of("/opt"), Path.of("/usr"), Path.of("/Applications"));
    private static final List<String> OF_WINDOWS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

    /// That of the program that runs, as its launcher tells it.
    ///
    /// @throws Refusal `update.refusal.not-installed` when it was not started by a launcher of its own
    static Installation running() {
        return Optional.ofNullable(System.getProperty("jpackage.app-path"))
                .flatMap(launcher -> of(Path.of(launcher).toAbsolutePath()))
                .orElseThrow(() -> new Refusal("update.refusal.not-installed"));
    }

    /// That to which a launcher belongs; empty when it belongs to none.
    static Optional<Installation> of(Path launcher) {
        return Arrays.stream(ImageLayout.values())
                .map(layout -> new Installation(layout.rootOf(launcher), layout))
                .filter(here -> launcher.equals(here.root().resolve(here.layout().launchers())
                        .resolve(launcher.getFileName())))
                .filter(here -> Files.isDirectory(here.applicationFolder())).findFirst();
    }

    /// Whether the system's own installer put it there, which then exchanges it too.
    boolean isOfASystemPackage() {
        var variables = OF_WINDOWS.stream().map(System::getenv).filter(value -> value != null && !value.isBlank())
                .map(Path::of);
        return Stream.concat(OF_THE_SYSTEM.stream(), variables).anyMatch(root::startsWith);
    }

    /// The folder of the jars and of the launchers' configurations.
    Path applicationFolder() {
        return root.resolve(layout.application());
    }

    /// The configurations of its launchers.
    List<Path> configurations() throws IOException {
        try (var files = Files.list(applicationFolder())) {
            return files.filter(file -> file.getFileName().toString().endsWith(".cfg")).sorted().toList();
        }
    }
}
