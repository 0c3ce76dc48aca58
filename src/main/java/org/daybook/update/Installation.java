package org.daybook.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Refusal;

/// The program as installed on this computer.
///
/// @param root   its folder
/// @param layout the layout of that folder
record Installation(Path root, ImageLayout layout) {
    private static final List<Path> OF_THE_SYSTEM = List.of(Path.of("/opt"), Path.of("/usr"), Path.of("/Applications"));
    private static final List<String> OF_WINDOWS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

    /// Returns the installation of the running program, as given by its launcher.
    ///
    /// @throws Refusal `update.refusal.not-installed` if it was not started by a launcher of its own
    static Installation running() {
        return Optional.ofNullable(System.getProperty("jpackage.app-path"))
                .flatMap(launcher -> of(Path.of(launcher).toAbsolutePath()))
                .orElseThrow(() -> new Refusal("update.refusal.not-installed"));
    }

    /// Returns the installation to which a launcher belongs; empty if there is none.
    static Optional<Installation> of(Path launcher) {
        return Arrays.stream(ImageLayout.values())
                .map(layout -> new Installation(layout.rootOf(launcher), layout))
                .filter(here -> launcher.equals(here.root().resolve(here.layout().launchers())
                        .resolve(launcher.getFileName())))
                .filter(here -> Files.isDirectory(here.applicationFolder())).findFirst();
    }

    /// Checks whether it was installed by the system's own installer, which then also updates it.
    boolean isOfASystemPackage() {
        var variables = OF_WINDOWS.stream().map(System::getenv).filter(value -> value != null && !value.isBlank())
                .map(Path::of);
        return Stream.concat(OF_THE_SYSTEM.stream(), variables).anyMatch(root::startsWith);
    }

    /// Returns the folder of the jars and the launchers' configurations.
    Path applicationFolder() {
        return root.resolve(layout.application());
    }

    /// Returns the configurations of its launchers.
    List<Path> configurations() throws IOException {
        try (var files = Files.list(applicationFolder())) {
            return files.filter(file -> file.getFileName().toString().endsWith(".cfg")).sorted().toList();
        }
    }
}
