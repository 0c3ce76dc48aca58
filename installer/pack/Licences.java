import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One file with the licences of all third-party components: the list from Maven, then each text once, taken from the jars
/// themselves or from `installer/licences` if a jar contains none.
record Licences(Product product) {
    private static final List<String> FOLDERS = List.of("/META-INF", "/");
    private static final String NAMES = "*{LICENSE,LICENCE,NOTICE}*";
    private static final String RULE = "\n" + "=".repeat(80) + "\n";

    void write(Path file) throws IOException {
        var text = new StringBuilder("What Daybook is made of, and under which licences.\n\n");
        text.append(Files.readString(product.target().resolve("licences").resolve("list.txt")).strip()).append('\n')
                .append("\nJava, JavaFX and what belongs to them: GPL 2 with the Classpath exception, and the texts in the"
                        + " folder `legal` of the runtime,\namong them the Unicode licence, which is that of ICU4J too.\n");
        for (var one : texts().entrySet()) {
            text.append(RULE).append(String.join(", ", one.getValue())).append("\n\n").append(one.getKey()).append('\n');
        }
        Files.writeString(file, text);
    }

    /// The licence texts, each with the files in which it was found.
    private Map<String, List<String>> texts() throws IOException {
        var texts = new LinkedHashMap<String, List<String>>();
        for (var jar : Folders.files(product.libraries(), "*.jar")) {
            try (var zip = FileSystems.newFileSystem(jar)) {
                collect(zip, jar.getFileName().toString(), texts);
            }
        }
        for (var file : Folders.files(Product.INSTALLER.resolve("licences"), "*.txt")) {
            add(texts, Files.readString(file), file.getFileName().toString());
        }
        return texts;
    }

    private static void collect(FileSystem zip, String jar, Map<String, List<String>> texts) throws IOException {
        for (var folder : FOLDERS) {
            if (Files.isDirectory(zip.getPath(folder))) {
                for (var file : Folders.files(zip.getPath(folder), NAMES)) {
                    if (Files.isRegularFile(file)) {
                        add(texts, Files.readString(file), jar + "!" + file);
                    }
                }
            }
        }
    }

    private static void add(Map<String, List<String>> texts, String text, String from) {
        texts.computeIfAbsent(text.replace("\r", "").strip(), unknown -> new ArrayList<>()).add(from);
    }
}
