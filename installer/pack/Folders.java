import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What is done with whole folders.
final class Folders {
    private Folders() {}

    /// The folder, empty.
    static Path empty(Path folder) throws IOException {
        remove(folder);
        return Files.createDirectories(folder);
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var file : walk(folder).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// The files of a folder whose names match, by name: the order in which a system lists them is nobody's business.
    static List<Path> files(Path folder, String names) throws IOException {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(folder, names)) {
            found.forEach(files::add);
        }
        files.sort(Comparator.comparing(Path::getFileName));
        return files;
    }

    private static Stream<Path> walk(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.toList().stream();
        }
    }
}
