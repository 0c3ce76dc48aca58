import java.nio.file.Path;
import java.util.List;

/// Makes the program that people start from what Maven built. Run by `mvn package` in the project folder:
///
///     java installer/pack/Pack.java TARGET KIND,KIND
///
/// The image is always made; the kinds are those of [Installers]. Everything about the program (its version, main class and
/// build time) is read from the manifest of the jar, which Maven wrote.
public final class Pack {
    private Pack() {}

    public static void main(String[] arguments) throws Exception {
        var product = Product.in(Path.of(arguments[0]));
        new Image(product).make();
        for (var kind : List.of(arguments[1].split(","))) {
            new Installers(product).make(kind);
        }
    }
}
