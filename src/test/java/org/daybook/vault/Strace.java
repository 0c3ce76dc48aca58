package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Answers one call that changes a file with an error, in a child process (strace(1), "-e inject").
///
/// @param log   where the calls are logged
/// @param files only calls on these are counted
/// @param fault how it fails
/// @param call  the number of the call that fails, from 1
record Strace(Path log, List<Path> files, Fault fault, int call) {
    private static final Path PROGRAM = Path.of("/usr/bin/strace");
    /// Calls with which the program and SQLite change a file or wait until it is on the disk.
    private static final List<String> KINDS = List.of("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename");

    /// Once is a temporary error of the disk; from then on is a disk that is full or gone.
    enum Lasting {
        ONCE,
        FROM_THEN_ON
    }

    /// How a call fails.
    ///
    /// @param kind    the kind of call, for example `fsync`
    /// @param error   as in errno(3), for example `EIO`
    /// @param lasting whether later calls fail, too
    record Fault(String kind, String error, Lasting lasting) {
        /// Returns every way in which a disk may fail.
        static List<Fault> all() {
            return KINDS.stream().flatMap(kind -> Stream.of("EIO", "ENOSPC")
                    .filter(error -> error.equals("EIO") || kind.contains("write"))
                    .flatMap(error -> Stream.of(Lasting.values()).map(lasting -> new Fault(kind, error, lasting))))
                    .toList();
        }
    }

    /// Checks whether a process can be traced here.
    static boolean works(Path temp) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            return false;
        }
        var file = temp.resolve("traced");
        var tried = new ProcessBuilder(PROGRAM.toString(), "-f", "-o", "/dev/null", "-e", "inject=write:error=EIO",
                "-P",
                file.toString(), "/bin/sh", "-c", "echo x > '" + file + "'").redirectErrorStream(true).start();
        tried.getInputStream().readAllBytes();
        return tried.waitFor() != 0 && Files.size(file) == 0;
    }

    /// Returns the prefix of the child's command.
    List<String> prefix() {
        var kind = fault.kind();
        var when = call + (fault.lasting() == Lasting.FROM_THEN_ON ? "+" : "");
        var command = new ArrayList<>(List.of(PROGRAM.toString(), "-f", "--seccomp-bpf", "-q", "-o",
                log.toString(), "-e", "trace=" + kind, "-e",
                String.format(Locale.ROOT, "inject=%s:error=%s:when=%s", kind, fault.error(), when)));
        files.forEach(file -> command.addAll(List.of("-P", file.toString())));
        return command;
    }

    /// Checks whether any call was answered with the error.
    boolean struck() throws IOException {
        return Files.readString(log).contains("(INJECTED)");
    }
}
