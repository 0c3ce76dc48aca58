import java.util.List;
import java.util.Locale;

/// The operating system on which, and for which, the image is made.
enum Platform {
    LINUX("Linux", "lib/app", "lib/runtime", "bin/daybook"),
    MAC("Mac", "Contents/app", "Contents/runtime/Contents/Home", "Contents/MacOS/daybook"),
    WINDOWS("Windows", "app", "runtime", "daybook.exe");

    /// The system's name in the store's driver.
    final String drivers;
    /// The folder of the jars in the image.
    final String app;
    /// The folder of Java in the image.
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

    /// Returns the name of the image's folder in Maven's target folder.
    String image() {
        return this == MAC ? "daybook.app" : "daybook";
    }

    /// Returns the version as this system accepts it: on a Mac, the first number must not be 0.
    String version(String ours) {
        return this == MAC && ours.startsWith("0.") ? "1" + ours.substring(1) : ours;
    }

    /// Checks whether a file is a native library, by its ending.
    static boolean isNative(String file) {
        return List.of(".so", ".dll", ".dylib", ".jnilib").stream().anyMatch(file::endsWith);
    }

    /// Returns the processor's name in the store's driver.
    static String processor() {
        var name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }
}
