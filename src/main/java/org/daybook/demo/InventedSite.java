package org.daybook.demo;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import org.daybook.site.NewSiteForm;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.DeviceContext;
import org.daybook.base.Refusal;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.staff.Site;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;

/// Writes invented stores. People, cards and figures come from the recipe; the keys of the store are truly random, as for any
/// other.
public final class InventedSite {
    /// The sign-in word of the only member of staff.
    public static final String WORD = "mr";
    /// The site of every invented store.
    public static final Site PALERMO = new Site("PA01", "IT", ZoneId.of("Europe/Rome"));
    private static final String COMPUTER = "B";
    /// The onlooker sees the work of a caseworker, too.
    private static final NewMember MEMBER = new NewMember(WORD, "MR", Stream
            .of(Preset.COORDINATOR, Preset.CASEWORKER).flatMap(preset -> preset.roles().stream())
            .collect(Collectors.toSet()));

    private final Recipe recipe;
    private final VaultEnvironment real;

    /// @param recipe what to make
    /// @param real   the environment whose randomness makes the keys; its time and computer are not used
    public InventedSite(Recipe recipe, VaultEnvironment real) {
        this.recipe = recipe;
        this.real = real;
    }

    /// Writes the store and locks it. Takes from a few seconds (xs) to minutes (l); meanwhile the store belongs to the calling
    /// thread.
    ///
    /// @param folder     where; empty or not yet there
    /// @param passphrase opens it for [#WORD]; taken over and wiped
    /// @param onlooker   notified of every week, and may stop the writing by a `CancellationException`
    /// @throws Refusal `staff.holding.*` if the passphrase is not accepted, `vault.refusal.*` if the folder cannot take a
    ///         store; then nothing is left in it
    public void write(StoreFolder folder, char[] passphrase, Onlooker onlooker) {
        lived(folder, passphrase, onlooker).close();
    }

    /// Writes the store and leaves it open, with its clock stopped at the end of the story.
    OpenSite lived(StoreFolder folder, char[] passphrase, Onlooker onlooker) {
        var life = new InventedLife(recipe, PALERMO.zone());
        try (var secret = new SignInSecret(WORD, passphrase)) {
            var house = signIn(life).create(folder, new NewSiteForm(MEMBER, PALERMO), secret);
            try {
                life.liveIn(new Rooms(house.participants(), house.contacts(), house.cases(), house.paths(),
                        house.calendar(), house.sessions(), house.outcomes(), house.milestones(),
                        house.services(), house.referrals(), house.work(), house.outreach(), house.childcare(),
                        house.vault(),
                        new Rooms.OfTeam(house.team().me().id(), house.clearances(), house.trainings(),
                                house.supervisions(), house.launchGuide()),
                        PALERMO.zone()),
                        onlooker);
                // Comes at the end, so that it uses none of the story's random draws.
                house.setup().invented();
                return house;
            } catch (RuntimeException e) {
                house.close();
                TempCleanup.away(folder);
                throw e;
            }
        }
    }

    private SignIn signIn(InventedLife life) {
        return new SignIn(new VaultEnvironment(life.clock(), real.random(), COMPUTER),
                new DeviceContext(life.clock(), life.chance(), COMPUTER));
    }
}
