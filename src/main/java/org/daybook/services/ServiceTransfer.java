package org.daybook.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import org.daybook.base.Refusal;
import org.daybook.staff.WindowServices;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;

/// The address book out into a file and in from one: nothing is added before it was said how much it is. On the screen thread.
final class ServiceTransfer {
    private final Ui ui;
    private final Services services;
    private final WindowServices window;
    private final Once acting;

    ServiceTransfer(Ui ui, Services services, WindowServices window) {
        this.ui = ui;
        this.services = services;
        this.window = window;
        acting = new Once(ui.background());
    }

    /// The buttons of the page.
    ///
    /// @param message says what became of it
    /// @param added   told once something was added
    List<Button> buttons(MessageLine message, Runnable added) {
        var out = button("export-services", "services.file.export");
        out.setOnAction(_ -> window.folders().choose(out.getScene().getWindow(), say("services.file.folder"))
                .ifPresent(folder -> save(folder, message)));
        var in = button("import-services", "services.file.import");
        in.setOnAction(_ -> window.files().choose(in.getScene().getWindow(), say("services.file.choose"))
                .ifPresent(file -> look(file, message, added)));
        return List.of(out, in);
    }

    private Button button(String id, String key) {
        var button = new Button(say(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private void save(Path folder, MessageLine message) {
        message.clear();
        var day = LocalDate.now(window.clock());
        acting.run(() -> written(folder.resolve("services-" + day + ".csv"), services.file()),
                file -> message.done(say("services.file.exported", file.getFileName().toString())),
                no -> message.warn(say(no.key())));
    }

    /// Whole or not at all, readable by its owner alone where the file system knows rights.
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
            // Without the cause: its message holds the path.
            throw new Refusal("services.refusal.cannot-write");
        }
    }

    private void look(Path file, MessageLine message, Runnable added) {
        message.clear();
        acting.run(() -> services.look(bytes(file)), found -> ask(found, message, added),
                no -> message.warn(say(no.key())));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > ServiceFile.MOST_BYTES) {
                throw new Refusal("services.refusal.too-large");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            // Without the cause: its message holds the path.
            throw new Refusal("services.refusal.cannot-read");
        }
    }

    private void ask(ServiceImport found, MessageLine message, Runnable added) {
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
