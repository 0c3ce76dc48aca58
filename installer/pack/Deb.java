import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;

/// The package for Debian and its derivatives: the image in `/opt/daybook`, a command, a menu entry and icons. It consists only
/// of files and has no scripts, so removing it leaves nothing behind. It is built by `dpkg-deb`; jpackage would declare every
/// library of the build machine as a dependency and run scripts at installation.
///
/// @param product the files that the package is made of
/// @param folder  the folder to which the package is written
record Deb(Product product, Path folder) {
    private static final Path PARTS = Product.INSTALLER.resolve("linux.d");
    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256);

    void make() throws Exception {
        var root = Folders.empty(product.workshop().resolve("deb"));
        Folders.copy(product.image(), Files.createDirectories(root.resolve("opt")).resolve("daybook"));
        lay("daybook.sh", root.resolve("usr/bin/daybook")).toFile().setExecutable(true, false);
        lay("daybook.desktop", root.resolve("usr/share/applications/daybook.desktop"));
        copy(product.image().resolve(Platform.LINUX.app).resolve("licences.txt"),
                root.resolve("usr/share/doc/daybook/copyright"));
        for (int size : ICONS) {
            copy(Path.of("src/main/resources/icons/daybook-" + size + ".png"),
                    root.resolve("usr/share/icons/hicolor/" + size + "x" + size + "/apps/daybook.png"));
        }
        control(root);
        for (var file : Folders.all(root)) {
            Files.setLastModifiedTime(file, FileTime.from(product.time()));
        }
        Command.run(product.time(), List.of("dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", root.toString(),
                folder.resolve("daybook_" + version() + "_" + architecture() + ".deb").toString()));
        Folders.remove(root);
    }

    /// Differs from the program's version only for testing an update: `-Ddeb.version=0.0.1`.
    private String version() {
        return System.getProperty("deb.version", product.version());
    }

    private static String architecture() {
        return Platform.processor().equals("x86_64") ? "amd64" : "arm64";
    }

    private static Path lay(String part, Path to) throws IOException {
        return copy(PARTS.resolve(part), to);
    }

    private static Path copy(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        return Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private void control(Path root) throws Exception {
        long bytes = 0;
        var sums = new StringBuilder();
        for (var file : Folders.all(root)) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                bytes += Files.size(file);
                sums.append(Checksums.line("MD5", file, root.relativize(file).toString()));
            }
        }
        var control = Files.createDirectories(root.resolve("DEBIAN"));
        Files.writeString(control.resolve("md5sums"), sums);
        Files.writeString(control.resolve("control"), Files.readString(PARTS.resolve("control"))
                .replace("@VERSION@", version()).replace("@ARCHITECTURE@", architecture())
                .replace("@SIZE@", "" + bytes / 1024));
    }
}
