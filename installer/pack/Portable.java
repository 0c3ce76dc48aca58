import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;

/// The folder for a USB stick: the image in `program`, a start script next to it, and its data in `home`. It is an archive,
/// since a stick's file system may not store times and permissions well.
///
/// @param product the files that the folder is made of
/// @param folder  the folder to which the archive is written
record Portable(Product product, Path folder) {
    private static final Path PARTS = Product.INSTALLER.resolve("linux.d");
    private static final String NAME = "Daybook";

    void make() throws Exception {
        var parts = Folders.empty(product.workshop().resolve("portable"));
        var root = Files.createDirectory(parts.resolve(NAME));
        Folders.copy(product.image(), root.resolve("program"));
        var config = new Config(root.resolve("program").resolve(Platform.here().app));
        config.add("-Ddaybook.home=$ROOTDIR/../home");
        // A stick corrupts data more easily than a disk, so a class cache with a changed byte is not used. Reading all of it
        // takes a tenth of a second at each start.
        config.add("-XX:+VerifySharedSpaces");
        Files.createDirectory(root.resolve("home"));
        Files.copy(PARTS.resolve("read-me.txt"), root.resolve("read me.txt"));
        Files.copy(PARTS.resolve("start.sh"), root.resolve("daybook"), StandardCopyOption.COPY_ATTRIBUTES)
                .toFile().setExecutable(true, false);
        for (var file : Folders.all(root)) {
            Files.setLastModifiedTime(file, FileTime.from(product.time()));
        }
        Command.run(product.time(), List.of("tar", "--create", "--gzip", "--sort=name", "--owner=0", "--group=0",
                "--numeric-owner", "--file", folder.resolve("daybook-" + product.version() + "-portable.tar.gz").toString(),
                "--directory", parts.toString(), NAME));
        Folders.remove(parts);
    }
}
