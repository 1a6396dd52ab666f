package io.tenantgate.adapters.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tenantgate.application.paging.Slice;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final UUID ID = UUID.fromString("0199f3a0-5b1c-7d20-9f3a-6c2e8b4d1f07");

    @Test
    void aCursorLeadsBackToItsPlace() {
        assertThat(Cursor.read(Cursor.of(ID))).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "AZnzoFscfSCfOmwui00fB", "AZnzoFscfSCfOmwui00fBx", "AZnzoFscfSCfOmwui00fBw=", "+++"})
    void anythingElseIsNoCursor(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.read(text));
    }

    @Test
    void onlyAPageThatIsNotTheLastHasANextOne() {
        assertThat(Page.of(new Slice<>(List.of(ID), true), Function.identity(), UUID::toString)
                        .nextCursor())
                .hasValue(Cursor.of(ID));
        assertThat(Page.of(new Slice<>(List.of(ID), false), Function.identity(), UUID::toString)
                        .nextCursor())
                .isEmpty();
    }
}
