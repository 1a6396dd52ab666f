package io.tenantgate.userpools.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenantgate.userpools.group.AccountGroups.Rank;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountGroupsTest {
    private static final RoleArn READ = new RoleArn("arn:aws:iam::123456789012:role/read");
    private static final RoleArn WRITE = new RoleArn("arn:aws:iam::123456789012:role/write");

    @Test
    void theStrongestComesFirstAndAGroupWithoutPrecedenceLast() {
        var groups = of(rank("d"), rank("c", 2_147_483_647), rank("b", 0), rank("a", 7), rank("B", 7));

        assertThat(groups.names()).extracting(GroupName::value).containsExactly("b", "B", "a", "c", "d");
    }

    @Test
    void rolesAreThoseOfAllGroupsEachOnce() {
        var groups = of(rank("c", READ), rank("b", 1, WRITE), rank("a", 0), rank("d", READ));

        assertThat(groups.roles()).containsExactly(WRITE, READ);
    }

    @Test
    void theRoleOfTheStrongestGroupIsPreferred() {
        assertThat(of(rank("a", 1, READ), rank("b", 0, WRITE)).preferredRole()).contains(WRITE);
        assertThat(of(rank("a", READ), rank("b", 2_147_483_647, WRITE)).preferredRole())
                .contains(WRITE);
    }

    @Test
    void aGroupWithoutARoleHasNoSayInWhichIsPreferred() {
        assertThat(of(rank("a", 0), rank("b", 1, READ)).preferredRole()).contains(READ);
        assertThat(of(rank("a", 0)).preferredRole()).isEmpty();
        assertThat(AccountGroups.NONE.preferredRole()).isEmpty();
    }

    @Test
    void ofEquallyStrongGroupsTheRoleIsPreferredThatTheyShareOrNone() {
        assertThat(of(rank("a", 1, READ), rank("b", 1, READ), rank("c", 2, WRITE))
                        .preferredRole())
                .contains(READ);
        assertThat(of(rank("a", 1, READ), rank("b", 1, WRITE)).preferredRole()).isEmpty();
        assertThat(of(rank("a", READ), rank("b", WRITE)).preferredRole()).isEmpty();
        assertThat(of(rank("a", READ), rank("b", READ)).preferredRole()).contains(READ);
    }

    private static AccountGroups of(Rank... ranks) {
        return new AccountGroups(List.of(ranks));
    }

    private static Rank rank(String name) {
        return new Rank(new GroupName(name), Optional.empty(), Optional.empty());
    }

    private static Rank rank(String name, int precedence) {
        return new Rank(new GroupName(name), Optional.of(new Precedence(precedence)), Optional.empty());
    }

    private static Rank rank(String name, RoleArn role) {
        return new Rank(new GroupName(name), Optional.empty(), Optional.of(role));
    }

    private static Rank rank(String name, int precedence, RoleArn role) {
        return new Rank(new GroupName(name), Optional.of(new Precedence(precedence)), Optional.of(role));
    }
}
