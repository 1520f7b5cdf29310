//! Kinds told apart by a field. `allOf` says of such a kind both that it has the field and that it has no other than its
//! own: nothing is of that shape. Each kind is written out whole instead.

use serde_json::Value;

/// Writes the kinds of every schema out.
pub fn write_out(document: &mut Value) {
    let schemas = document["components"]["schemas"].clone();
    let all = document["components"]["schemas"].as_object_mut();
    for schema in all.into_iter().flat_map(serde_json::Map::values_mut) {
        for kind in schema.get_mut("oneOf").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(whole) = whole(kind, &schemas) {
                *kind = whole;
            }
        }
    }
}

/// A kind's own fields and the one that tells it, if it is written as those two.
fn whole(kind: &Value, schemas: &Value) -> Option<Value> {
    let [content, tag] = kind["allOf"].as_array()?.as_slice() else {
        return None;
    };
    let name = content["$ref"].as_str()?.strip_prefix("#/components/schemas/")?;
    let mut whole = schemas.get(name).filter(|schema| schema["type"] == "object")?.clone();
    if let Some(description) = content.get("description") {
        whole["description"] = description.clone();
    }
    for (field, schema) in tag["properties"].as_object()? {
        whole["properties"][field] = schema.clone();
    }
    let mut required = tag["required"].as_array()?.clone();
    required.extend(whole["required"].as_array().cloned().unwrap_or_default());
    whole["required"] = required.into();
    Some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_kind_has_its_own_fields_and_the_one_that_tells_it() {
        let own = json!({ "type": "object", "required": ["agreed"], "properties": { "agreed": { "type": "boolean" } }, "additionalProperties": false });
        let tag = json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["agreement"] } } });
        let kinds = json!({ "oneOf": [{ "allOf": [{ "$ref": "#/components/schemas/Agreement", "description": "Agreed to." }, tag] }, { "type": "object" }] });
        let mut document = json!({ "components": { "schemas": { "Agreement": own, "Answer": kinds } } });
        write_out(&mut document);
        let kinds = &document["components"]["schemas"]["Answer"]["oneOf"];
        let expected = json!({
            "type": "object", "description": "Agreed to.", "required": ["kind", "agreed"], "additionalProperties": false,
            "properties": { "agreed": { "type": "boolean" }, "kind": { "enum": ["agreement"] } },
        });
        assert_eq!((&kinds[0], &kinds[1]), (&expected, &json!({ "type": "object" })));
    }
}
