import java.nio.file.Path;

/// Makes what people start out of what Maven built. Run by `mvn package`, from the folder of the project:
///
///     java installer/pack/Pack.java image TARGET
///
/// Everything about the program (its version, its first class) is read from the manifest of the jar, which Maven wrote.
public final class Pack {
    private Pack() {}

    public static void main(String[] arguments) throws Exception {
        var target = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "image" -> new Image(Product.in(target)).make();
            default -> throw new IllegalArgumentException("unknown: " + arguments[0]);
        }
    }
}
