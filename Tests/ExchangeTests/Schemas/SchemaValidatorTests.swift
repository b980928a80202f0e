import Exchange
import Testing

@Suite("The validator of schemas")
struct SchemaValidatorTests {
    private func errors(_ value: String, _ schema: String) throws -> [String] {
        let schema = try JSONReader.read(Array(schema.utf8))
        let other = try JSONReader.read(
            Array(##"{"$defs": {"text": {"type": "string"}, "b": {"properties": {"b": {}}}}}"##.utf8))
        let validator = SchemaValidator(files: ["it": schema, "other": other])
        return validator.errors(in: try JSONReader.read(Array(value.utf8)), schema: "it")
    }

    @Test(
        "a valid value passes",
        arguments: [
            (##"{"a": 1}"##, ##"{"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}}"##),
            ("null", ##"{"type": ["string", "null"]}"##), ("1.5", ##"{"type": "number", "minimum": 1}"##),
            (##"["a"]"##, ##"{"items": {"enum": ["a", "b"]}, "minItems": 1, "maxItems": 2}"##),
            (##"{"x": "y"}"##, ##"{"additionalProperties": {"$ref": "other#/$defs/text"}}"##),
            (##""2019-Q1""##, ##"{"pattern": "^[0-9]+-Q[1-4]$"}"##),
            ("true", ##"{"anyOf": [{"const": 1}, {"const": true}]}"##),
            (##"{"a": 1, "b": 2}"##, ##"{"allOf": [{"properties": {"a": {}}}, {"$ref": "other#/$defs/b"}]}"##),
            (##"{"a": 1}"##, ##"{"properties": {"a": {}}, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}"##),
        ])
    func passes(value: String, schema: String) throws {
        #expect(try errors(value, schema) == [])
    }

    @Test(
        "a fault is found",
        arguments: [
            (##"{"b": 1}"##, ##"{"required": ["a"], "properties": {"b": {}}}"##), ("1.5", ##"{"type": "integer"}"##),
            ("0", ##"{"minimum": 1}"##), ("[]", ##"{"minItems": 1}"##), ("[1, 2]", ##"{"maxItems": 1}"##),
            (##"["c"]"##, ##"{"items": {"enum": ["a", "b"]}}"##),
            (##""2019-Q5""##, ##"{"pattern": "^[0-9]+-Q[1-4]$"}"##),
            ("2", ##"{"anyOf": [{"const": 1}, {"const": true}]}"##), (##"{"a": 1}"##, ##"{"type": "object"}"##),
            (
                ##"{"a": 1, "b": 1}"##,
                ##"{"additionalProperties": {}, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}"##
            ),
            ("1", ##"{"allOf": [{"const": 1}, {"const": 2}]}"##), ("1", ##"{"$ref": "#/$defs/none"}"##),
            ("1", ##"{"format": "date"}"##),
            (##"{"x": 1}"##, ##"{"additionalProperties": {"$ref": "other#/$defs/text"}}"##),
        ])
    func finds(value: String, schema: String) throws {
        #expect(try errors(value, schema).count == 1)
    }
}
