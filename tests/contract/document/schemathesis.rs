//! schemathesis, which makes up requests from the document and finds where the service does not keep to it.
