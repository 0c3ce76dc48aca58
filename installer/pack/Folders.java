import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Operations on whole folders.
final class Folders {
    private Folders() {}

    /// Returns the folder, emptied.
    static Path empty(Path folder) throws IOException {
        remove(folder);
        return Files.createDirectories(folder);
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var file : all(folder)) {
                Files.delete(file);
            }
        }
    }

    /// Returns the files of a folder whose names match, sorted by name, so that the result is the same on every system.
    static List<Path> files(Path folder, String names) throws IOException {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(folder, names)) {
            found.forEach(files::add);
        }
        files.sort(Comparator.comparing(Path::getFileName));
        return files;
    }

    /// Copies a whole folder, including times and permissions.
    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /// Returns the files as a class path.
    static String path(List<Path> files) {
        return String.join(File.pathSeparator, files.stream().map(Path::toString).toList());
    }

    /// Returns everything in a folder and the folder itself, the deepest entries first.
    static List<Path> all(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
