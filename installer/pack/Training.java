import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Runs the training program with the image's own Java, which writes the class cache when the program ends.
record Training(Product product, Config config, Path cache) {
    private static final int PATIENCE_MINUTES = 10;
    private static final String NOWHERE = "none";
    private static final String WITHOUT_A_WINDOW = """

            WARNING: the class cache was made without a window, so the program's first window will open more slowly.
            On Linux, the training run needs Xvfb, xauth and GTK 3.""";
    private static final Path PASSPHRASE = Product.INSTALLER.resolve("training").resolve("passphrase");

    /// Returns where the window is shown: on a virtual display if Xvfb is installed, since nobody needs to see it.
    static String where() {
        if (Platform.here() != Platform.LINUX) {
            return "window";
        }
        if (Command.isInstalled("xvfb-run") && Command.isInstalled("xauth")) {
            return "xvfb";
        }
        return System.getenv("DISPLAY") == null ? NOWHERE : "window";
    }

    /// @return one line about what was trained, followed by a warning if there was no window
    String run() throws IOException {
        Files.deleteIfExists(log());
        if (!where().equals(NOWHERE)) {
            var trained = run(where());
            if (trained.isPresent()) {
                return trained.get();
            }
        }
        return run(NOWHERE).map(line -> line + WITHOUT_A_WINDOW)
                .orElse("No class cache was made, so the image will start slowly; see " + log());
    }

    /// Returns whether the next build may reuse this cache: not if there was a display but no window opened on it, since what
    /// was missing may be installed by then.
    boolean isAsGoodAsHere() throws IOException {
        return where().equals(NOWHERE) || Files.exists(cache) && line().contains("first screen");
    }

    private Optional<String> run(String where) {
        try {
            var home = Folders.empty(product.workshop().resolve("training-home"));
            boolean done = start(inventing(home), home) && start(training(where, home), home) && Files.exists(cache);
            Folders.remove(home);
            return done ? Optional.of(line()) : Optional.empty();
        } catch (IOException | InterruptedException e) {
            return Optional.empty();
        }
    }

    private boolean start(List<String> command, Path home) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectInput(PASSPHRASE.toFile()).redirectOutput(Redirect.appendTo(log().toFile()));
        process.environment().put("HOME", home.toString());
        process.environment().put("LC_ALL", "C.UTF-8");
        var running = process.start();
        boolean ended = running.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        running.destroyForcibly();
        return ended && running.exitValue() == 0;
    }

    /// Runs as a separate program, since classes needed only for the invented store should not be in the cache.
    private List<String> inventing(Path home) throws IOException {
        return java(List.of(), List.of(product.main(), "demo", home.resolve("store").toString(), "--size", "xs", "--seed",
                "1", "--passphrase-stdin"));
    }

    private List<String> training(String where, Path home) throws IOException {
        var command = new ArrayList<String>();
        if (where.equals("xvfb")) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1366x768x24"));
        }
        command.addAll(java(List.of("-XX:AOTCacheOutput=" + cache),
                List.of("training.Training", home.toString(), where.equals(NOWHERE) ? "" : "window")));
        return command;
    }

    private List<String> java(List<String> options, List<String> program) throws IOException {
        var command = new ArrayList<String>();
        command.add(product.image().resolve(Platform.here().runtime).resolve("bin").resolve("java").toString());
        command.addAll(config.options());
        command.addAll(options);
        command.addAll(List.of("-cp", config.classPath()));
        command.addAll(program);
        return command;
    }

    private String line() throws IOException {
        return "Class cache of " + Files.size(cache) / 1_000_000 + " MB, " + Files.readAllLines(log()).stream()
                .filter(said -> said.startsWith("trained")).reduce((former, last) -> last).orElse("untrained");
    }

    private Path log() {
        return product.target().resolve("pack").resolve("training.log");
    }
}
