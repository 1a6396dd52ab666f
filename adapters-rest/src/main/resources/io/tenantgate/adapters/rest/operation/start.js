// No validator badge: it would ask a server outside.
SwaggerUIBundle({ url: "/openapi.yml", dom_id: "#page", deepLinking: true, validatorUrl: null });
