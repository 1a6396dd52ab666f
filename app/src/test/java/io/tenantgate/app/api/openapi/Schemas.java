package io.tenantgate.app.api.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.DisallowUnknownKeywordFactory;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;

/// The description's schemas, which are JSON Schema 2020-12 (OpenAPI 3.1, section 4.8.24). Formats are asserted, and a
/// keyword that there is not is a mistake.
final class Schemas {
    private static final String ADDRESS = "https://tenantgate.test/openapi.json";
    private static final SchemaValidatorsConfig ASSERTING =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonSchemaFactory schemas;

    Schemas(Document document) {
        var known = Map.of(ADDRESS, document.whole().json().toString());
        var language = languageOf(document);
        this.schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, each -> each.metaSchema(language).schemaLoaders(at -> at.schemas(known)));
    }

    /// What stands around the schemas asserts nothing.
    private static JsonMetaSchema languageOf(Document document) {
        return JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .keywords(
                        document.whole().names().map(NonValidationKeyword::new).toList())
                .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
                .build();
    }

    List<String> faults(Part schema, JsonNode value) {
        return schemas
                .getSchema(SchemaLocation.of(ADDRESS + "#" + schema.pointer()), ASSERTING)
                .validate(value)
                .stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    /// Which of a schema's alternatives a value is.
    List<String> alternatives(Part schema, JsonNode value) {
        return schema.at("oneOf")
                .items()
                .filter(each -> faults(each, value).isEmpty())
                .map(Part::pointer)
                .toList();
    }
}
