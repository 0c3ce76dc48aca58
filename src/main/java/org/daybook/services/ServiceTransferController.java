package org.daybook.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.daybook.base.Refusal;
import org.daybook.base.UserFile;
import org.daybook.staff.WindowServices;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;

/// Exports the address book to a file and imports from one; nothing is added before the user has been told how much. On the
/// screen thread.
final class ServiceTransferController {
    private final Ui ui;
    private final Services services;
    private final WindowServices window;
    private final Once acting;
    private MessageLine message = new MessageLine();
    private Runnable added = () -> {};

    @FXML
    private Button out;

    ServiceTransferController(Ui ui, Services services, WindowServices window) {
        this.ui = ui;
        this.services = services;
        this.window = window;
        acting = new Once(ui.background());
    }

    /// @param where shows the result
    /// @param then  called once something was added
    void on(MessageLine where, Runnable then) {
        message = where;
        added = then;
    }

    @FXML
    private void exported() {
        window.folders().choose(window(), say("services.file.folder")).ifPresent(this::save);
    }

    @FXML
    private void imported() {
        window.files().choose(window(), say("services.file.choose")).ifPresent(this::look);
    }

    private Window window() {
        return out.getScene().getWindow();
    }

    private void save(Path folder) {
        message.clear();
        var day = LocalDate.now(window.clock());
        acting.run(() -> written(folder.resolve("services-" + day + ".csv"), services.file()),
                file -> message.done(say("services.file.exported", file.getFileName().toString())),
                no -> message.warn(say(no.key())));
    }

    /// Writes the whole file or nothing, readable by its owner only if the file system supports permissions.
    private static Path written(Path file, byte[] bytes) {
        if (Files.exists(file)) {
            throw new Refusal("services.refusal.file-exists");
        }
        try {
            var beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".export", ".part");
            try {
                Files.write(beside, bytes);
                return Files.move(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            // Omits the cause: its message contains the path.
            throw new Refusal("services.refusal.cannot-write");
        }
    }

    private void look(Path file) {
        message.clear();
        acting.run(() -> services.look(bytes(file)), this::ask,
                no -> message.warn(say(no.key())));
    }

    /// A pipe is refused: reading it would never end.
    static byte[] bytes(Path file) {
        try (var in = UserFile.open(file)) {
            var bytes = in.readNBytes(ServiceFile.MOST_BYTES + 1);
            if (bytes.length > ServiceFile.MOST_BYTES) {
                throw new Refusal("services.refusal.too-large");
            }
            return bytes;
        } catch (IOException e) {
            // Omits the cause: its message contains the path.
            throw new Refusal("services.refusal.cannot-read");
        }
    }

    private void ask(ServiceImport found) {
        var counts = say("services.file.counts", found.added().size(), found.here(), found.unusable().size());
        if (found.added().isEmpty()) {
            message.warn(counts);
            return;
        }
        ui.dialogs().ask(new Question(say("services.file.ask"), counts, say("services.file.verb"),
                say("services.form.cancel"), Question.Weight.HANDS_OVER),
                () -> acting.run(() -> services.addAll(found.added()), many -> {
                    message.done(say("services.list.starter-added", many));
                    added.run();
                }, no -> message.warn(say(no.key()))));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
