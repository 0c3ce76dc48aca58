import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Converts each style sheet to JavaFX's binary form, which JavaFX reads instead of the text, so that the first window opens
/// without parsing. Maven runs it whenever classes are processed, so that tests use the same files as the packaged program.
///
/// Arguments: the folder of the style sheets and the folder for the binary files.
final class StyleSheets {
    private static final String TEXT = ".css";

    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        var from = Path.of(arguments[0]);
        var to = Path.of(arguments[1]);
        try (var sheets = Files.newDirectoryStream(from, "*" + TEXT)) {
            for (var sheet : sheets) {
                var name = sheet.getFileName().toString();
                var binary = to.resolve(name.substring(0, name.length() - TEXT.length()) + ".bss");
                Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
            }
        }
    }
}
