package org.daybook.recovery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.daybook.ui.Printing;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Views;

/// The screens of this room.
public final class RecoveryScreens {
    private RecoveryScreens() {}

    /// Where one or two sheets are typed: part of a screen, also of one before the house is open. In FXML
    /// `<fx:include fx:id="typing" source="../recovery/typing.fxml"/>`, whose controller is of this kind:
    /// `@FXML private RecoveryScreens.Typing typingController`. On the screen thread.
    public interface Typing {
        /// Shows what is wrong, if anything.
        ///
        /// @param store the store that it should open
        /// @return what was typed, when nothing is wrong; whoever takes it closes it
        Optional<KitKey> taken(UUID store);

        /// Where typing begins.
        Node firstLine();

        /// Into the first line that is not right yet.
        void focus();

        /// Empties everything.
        void forget();
    }

    /// Registers the page of the kit, making and trying. On the screen thread, once for every open house.
    ///
    /// @param ui       what screens use
    /// @param recovery the facade of the open house
    /// @param printing how sheets come onto paper
    public static void register(Ui ui, Recovery recovery, Printing printing) {
        var views = ui.views();
        registerTyping(views, ui.texts());
        views.controller(SheetController.class, () -> new SheetController(ui.texts()));
        views.controller(KitController.class, () -> new KitController(ui, recovery));
        views.controller(MakingController.class, () -> new MakingController(ui, recovery, printing));
        views.controller(KitDrillController.class, () -> new KitDrillController(ui, recovery));
        views.controller(KitCardController.class, () -> new KitCardController(ui, recovery));
        views.controller(NoteController.class, () -> new NoteController(ui, recovery));
        views.place(KitPlace.class, KitController.class);
        views.place(MakingPlace.class, MakingController.class);
        views.place(KitDrillPlace.class, KitDrillController.class);
        views.address("recovery-kit", KitPlace.class, _ -> "", _ -> new KitPlace());
        views.address("recovery-making", MakingPlace.class, place -> place.kind().name(),
                kind -> new MakingPlace(KitKind.valueOf(kind)));
    }

    /// The card that leads here, for whoever may look after the kit.
    public static List<Parent> cards(Ui ui, Recovery recovery) {
        return recovery.maySee() ? List.of(ui.views().load(KitCardController.class).root()) : List.of();
    }

    /// What Today says of the kit, made anew for each visit; takes no room when there is nothing to say.
    public static Parent note(Ui ui) {
        return ui.views().load(NoteController.class).root();
    }

    /// Registers where sheets are typed, for a screen of the lobby.
    public static void registerTyping(Views views, Texts texts) {
        views.controller(TypingController.class, () -> new TypingController(texts));
    }
}
