import java.nio.file.Path;
import java.util.List;

/// Makes what people start out of what Maven built. Run by `mvn package`, from the folder of the project:
///
///     java installer/pack/Pack.java TARGET KIND,KIND
///
/// The image is made in any case; the kinds are those of [Installers]. Everything about the program (its version, its first
/// class, its time) is read from the manifest of the jar, which Maven wrote.
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
