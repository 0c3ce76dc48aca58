import java.util.List;
import java.util.Locale;

/// The system that the image is made on, and for.
enum Platform {
    LINUX("Linux", "lib/app", "lib/runtime", "bin/daybook"),
    MAC("Mac", "Contents/app", "Contents/runtime/Contents/Home", "Contents/MacOS/daybook"),
    WINDOWS("Windows", "app", "runtime", "daybook.exe");

    /// What the driver of the store calls it.
    final String drivers;
    /// Where, in the image, the jars lie.
    final String app;
    /// Where, in the image, Java lies.
    final String runtime;
    final String launcher;

    Platform(String drivers, String app, String runtime, String launcher) {
        this.drivers = drivers;
        this.app = app;
        this.runtime = runtime;
        this.launcher = launcher;
    }

    static Platform here() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }

    /// The image's folder below Maven's.
    String image() {
        return this == MAC ? "daybook.app" : "daybook";
    }

    /// The version as this system takes it: a Mac's first number is never 0.
    String version(String ours) {
        return this == MAC && ours.startsWith("0.") ? "1" + ours.substring(1) : ours;
    }

    /// Endings of libraries of the system.
    static boolean isNative(String file) {
        return List.of(".so", ".dll", ".dylib", ".jnilib").stream().anyMatch(file::endsWith);
    }

    /// The processor, as the driver of the store calls it.
    static String processor() {
        var name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }
}
