import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// The installers made from the image, in `target/installer`.
record Installers(Product product) {
    /// @param kind `deb`, `portable`, `msi`, `dmg`, `none`, or `usual` for what this system can make in a few seconds
    void make(String kind) throws Exception {
        var folder = Files.createDirectories(product.target().resolve("installer"));
        switch (kind) {
            case "none" -> {}
            case "usual" -> usual();
            case "deb" -> new Deb(product, folder).make();
            case "portable" -> new Portable(product, folder).make();
            case "msi", "dmg" -> Tool.run("jpackage", ofJpackage(kind));
            default -> throw new IllegalArgumentException("unknown: " + kind);
        }
        Checksums.write(folder);
    }

    private void usual() throws Exception {
        if (Platform.here() == Platform.LINUX && Command.isInstalled("dpkg-deb")) {
            make("deb");
        } else {
            System.out.println("No installer was made: the .deb needs dpkg-deb; see docs/installing.md for the others.");
        }
    }

    private List<String> ofJpackage(String kind) {
        var all = new ArrayList<>(List.of("--type", kind, "--name", "Daybook", "--app-version",
                Platform.here().version(product.version()), "--vendor", "Daybook", "--description", "Daybook", "--app-image",
                product.image().toString(), "--dest", product.target().resolve("installer").toString()));
        if (kind.equals("msi")) {
            // Installs for this user alone, so that no administrator is needed. Site data is in %LOCALAPPDATA%\\Daybook, so the
            // program is where Windows keeps the programs of one user. The UUID identifies Daybook and never changes: by it, an
            // msi replaces an older one.
            all.addAll(List.of("--win-per-user-install", "--install-dir", "Programs\\Daybook", "--win-menu",
                    "--win-menu-group", "Office", "--win-shortcut", "--win-upgrade-uuid",
                    "6f0f4a2e-5c5e-4d0c-9a58-3b7d0e1c2f64"));
        }
        return all;
    }
}
