"use strict";
// Start Swagger UI on the contract of this host; nothing is asked of another one.
const page = document.getElementById("swagger-ui");
SwaggerUIBundle({
  url: page.dataset.contract,
  domNode: page,
  deepLinking: true,
  validatorUrl: null,
  tryItOutEnabled: true,
});
