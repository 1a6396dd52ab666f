package io.tenantgate.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.application.provider.AttributeSchemas;
import io.tenantgate.application.provider.AttributeSchemas.Result;
import io.tenantgate.application.provider.Enroller;
import io.tenantgate.application.provider.Enroller.Application;
import io.tenantgate.application.provider.Enroller.Notice;
import io.tenantgate.application.provider.Reason;
import io.tenantgate.domain.attributes.Attribute;
import io.tenantgate.domain.attributes.Attribute.Change;
import io.tenantgate.domain.attributes.AttributeForm;
import io.tenantgate.domain.attributes.AttributeForm.Moment;
import io.tenantgate.domain.attributes.AttributeForm.Text;
import io.tenantgate.domain.attributes.AttributeForm.Truth;
import io.tenantgate.domain.attributes.AttributeForm.Whole;
import io.tenantgate.domain.attributes.CustomAttribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What everything does that tells the attributes of pools and adds to them.
public abstract class AttributeSchemasContract extends ProviderContract {
    private static final CustomAttribute DEPARTMENT = custom("custom:department", new Text(2, 40));

    private AttributeSchemas schemas() {
        return world().provider().attributeSchemas();
    }

    private static CustomAttribute custom(String name, AttributeForm form) {
        return new CustomAttribute(name, form, Change.MUTABLE);
    }

    private List<Attribute> all() {
        return schemas().of(placement().pool());
    }

    private Result add(CustomAttribute attribute) {
        return schemas().add(placement().pool(), attribute);
    }

    @Test
    void aNewPoolHasTheStandardAttributesAndWhatTheProviderAloneGivesIsNone() {
        assertThat(all())
                .extracting(Attribute::name)
                .contains("email", "email_verified", "name", "phone_number")
                .doesNotContain("sub", "identities")
                .noneMatch(name -> name.startsWith("custom:"));
    }

    @Test
    void whatIsAddedIsThereAsItWasAdded() {
        var added = List.of(
                DEPARTMENT,
                custom("custom:floor", new Whole(Optional.of(-2L), Optional.of(40L))),
                custom("custom:anything", new Whole(Optional.empty(), Optional.empty())),
                custom("custom:hired", new Moment()),
                custom("custom:on_call", new Truth()),
                new CustomAttribute("custom:badge", new Text(0, 2048), Change.IMMUTABLE));

        assertThat(added.stream().map(this::add)).containsOnly(Result.ADDED);

        assertThat(all())
                .containsAll(added.stream().map(CustomAttribute::definition).toList());
        assertThat(all()).filteredOn(Attribute::isCustom).hasSameSizeAs(added);
    }

    @Test
    void ofOneNameThereIsOneAndItStaysAsItWas() {
        add(DEPARTMENT);

        assertThat(add(custom(DEPARTMENT.name(), new Truth()))).isEqualTo(Result.EXISTS);
        assertThat(all()).filteredOn(Attribute::isCustom).containsExactly(DEPARTMENT.definition());
    }

    @Test
    void aPoolHasFiftyAtMost() {
        IntStream.range(0, AttributeSchemas.MOST_CUSTOM)
                .forEach(each -> assertThat(add(custom("custom:number" + each, new Truth())))
                        .isEqualTo(Result.ADDED));

        assertThat(add(DEPARTMENT)).isEqualTo(Result.FULL);
        assertThat(add(custom("custom:number7", new Truth()))).isEqualTo(Result.EXISTS);
    }

    @Test
    void ofTwoThatComeForTheLastPlaceOneGetsItAndTheOtherIsToldThatThePoolIsFull() throws InterruptedException {
        IntStream.range(1, AttributeSchemas.MOST_CUSTOM)
                .forEach(each -> add(custom("custom:number" + each, new Truth())));

        assertThat(atOnce(DEPARTMENT, custom("custom:floor", new Truth())))
                .containsExactlyInAnyOrder(Result.ADDED, Result.FULL);
        assertThat(all()).filteredOn(Attribute::isCustom).hasSize(AttributeSchemas.MOST_CUSTOM);
    }

    @Test
    void ofTwoThatBringOneNameOneIsToldThatItIsThere() throws InterruptedException {
        assertThat(atOnce(DEPARTMENT, DEPARTMENT)).containsExactlyInAnyOrder(Result.ADDED, Result.EXISTS);
        assertThat(all()).filteredOn(Attribute::isCustom).containsExactly(DEPARTMENT.definition());
    }

    private List<Result> atOnce(CustomAttribute one, CustomAttribute other) throws InterruptedException {
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            return both.invokeAll(List.<Callable<Result>>of(() -> add(one), () -> add(other))).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    @Test
    void anotherPoolHasNothingOfIt() {
        add(DEPARTMENT);

        var other = newPlace(name(world().newTenant())).pool();

        assertThat(schemas().of(other)).noneMatch(Attribute::isCustom);
    }

    @Test
    void whoSignsUpMayGiveItAtOnce() {
        signUp(username(2), "bob@example.com", Notice.CODE);
        add(DEPARTMENT);

        assertThat(asked(Map.of("email", "ann@example.com", DEPARTMENT.name(), "Finance")))
                .isInstanceOf(Enroller.Sent.class);

        var described = accountHolder().describe(placement(), tenant(), username(1));
        assertThat(described)
                .hasValueSatisfying(
                        profile -> assertThat(profile.attributes()).containsEntry(DEPARTMENT.name(), "Finance"));
    }

    @Test
    void aValueThatItCannotHaveIsRefused() {
        add(DEPARTMENT);

        assertThat(reasonOf(asked(Map.of("email", "ann@example.com", DEPARTMENT.name(), "F"))))
                .isInstanceOf(Reason.BadAttributes.class);
    }

    @Test
    void whoForgetsWhatStandsBeforeItsNameIsTold() {
        add(DEPARTMENT);

        assertThat(reasonOf(asked(Map.of("email", "ann@example.com", "department", "Finance"))))
                .isInstanceOfSatisfying(
                        Reason.BadAttributes.class,
                        bad -> assertThat(bad.attributes())
                                .singleElement()
                                .satisfies(each -> assertThat(each.message()).contains(DEPARTMENT.name())));
    }

    private static Reason reasonOf(Enroller.Sending sending) {
        assertThat(sending).isInstanceOf(Enroller.Refused.class);
        return ((Enroller.Refused) sending).reason();
    }

    private Enroller.Sending asked(Map<String, String> attributes) {
        var application = new Application(username(1), PASSWORD, attributes, Notice.CODE);
        return enroller().signUp(placement(), tenant(), application).apply();
    }
}
